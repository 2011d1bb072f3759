// The direction of the imports, types included: a subject imports only from its left.
const swc = require("@swc/core");

// Its parser is told of TypeScript but not of JSX in it, where "<T>x" means something else.
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith(".tsx") });

const SUBJECTS = [
  "accounts",
  "courses",
  "articles",
  "items",
  "assignments",
  "attempts",
  "grading",
  "discussion",
  "insights",
];
const GROUND = "^lib/(schemas|scoring|statistics|server)/";

const subjectRules = SUBJECTS.map((subject, i) => ({
  name: `${subject}-looks-left`,
  comment: "A subject imports only from the subjects to its left.",
  severity: "error",
  from: { path: `^lib/${subject}/` },
  to: { path: "^lib/", pathNot: [GROUND, `^lib/(${SUBJECTS.slice(0, i + 1).join("|")})/`] },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...subjectRules,
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "pure-ground",
      comment: "Schemas, scoring and statistics know nothing but schemas.",
      severity: "error",
      from: { path: "^lib/(schemas|scoring|statistics)/" },
      to: { path: "^(lib|app|components|messages|prisma)/", pathNot: "^lib/(schemas|scoring|statistics)/" },
    },
    {
      name: "schemas-stand-alone",
      severity: "error",
      from: { path: "^lib/schemas/" },
      to: { path: "^lib/(scoring|statistics)/" },
    },
    {
      name: "server-knows-no-subject",
      severity: "error",
      from: { path: "^lib/server/" },
      to: { path: `^lib/(${SUBJECTS.join("|")})/` },
    },
    {
      name: "lib-looks-not-up",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^(app|components)/" },
    },
    {
      name: "ui-knows-no-school",
      severity: "error",
      from: { path: "^components/ui/" },
      to: {
        path: "^(components|lib)/",
        pathNot: ["^components/ui/", "^lib/schemas/(action-result|reading-settings)"],
      },
    },
    {
      name: "routes-touch-no-database",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "^lib/server/(db|generated)" },
    },
    {
      name: "tests-stay-outside",
      severity: "error",
      from: { path: "^(app|components|lib|prisma|scripts)/" },
      to: { path: "^tests/" },
    },
  ],
  options: {
    parser: "swc",
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: ["node_modules", "lib/server/generated"] },
    exclude: { path: ["\\.next/", "^tests/bench/"] },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
