// The library and the demo lesson. The last line of standard output says, as JSON, how to sign in.
import { db } from "../../lib/server/db";
import { STUDENTS, TEACHER } from "./demo/people";
import { seedDemo } from "./demo/seed-demo";
import { seedLibrary } from "./library/seed-library";

const { joinCode } = await seedDemo(await seedLibrary());
await db.$disconnect();
const { email, password } = TEACHER;
console.log(JSON.stringify({ teacher: { email, password }, students: STUDENTS, joinCode }));
