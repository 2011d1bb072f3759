// npm run db:library: brings the built-in article and its pack into the database at DATABASE_URL, without any account.
import { db } from "../../lib/server/db";
import { seedLibrary } from "./library/seed-library";

const { itemVersionIds } = await seedLibrary();
await db.$disconnect();
console.log(`The library holds the study edition and its ${itemVersionIds.length} questions.`);
