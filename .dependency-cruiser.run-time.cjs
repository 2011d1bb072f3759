// What a component loads when it runs. It may know the shapes that queries and deeds give, so imports of types alone do
// not count here: they are taken out before dependency-cruiser, which cannot tell them apart, looks for imports.
const swc = require("@swc/core");
const { options } = require("./.dependency-cruiser.cjs");

const { parseFileSync } = swc;
const isTypeOnly = ({ type, typeOnly }) => typeOnly && /^(Import|ExportNamed)Declaration$/.test(type);

swc.parseFileSync = (...given) => {
  const parsed = parseFileSync(...given);
  return { ...parsed, body: parsed.body.filter((statement) => !isTypeOnly(statement)) };
};

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "components-ask-nobody",
      comment: "A component is given its data and its deeds.",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^lib/server/(db|generated)", reachable: true },
    },
    {
      name: "components-do-nothing",
      comment:
        "Deeds come as props; policies, views and what lies in a subject's subfolders are pure or fail above.",
      severity: "error",
      from: { path: "^components/" },
      to: {
        path: "^lib/[^/]+/[^/]+\\.ts$",
        pathNot: "^lib/(schemas|scoring|statistics|server)/|^lib/[^/]+/(policy|views)\\.ts$",
      },
    },
  ],
  options,
};
