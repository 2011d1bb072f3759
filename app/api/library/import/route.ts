import { importRequest } from "@/lib/articles/import/request";

/** A text or a page as it is → `Imported`: a draft to look at. Nothing is kept. */
export const POST = importRequest;
