import { fileOfExport } from "@/lib/exports/handing-out/routes";

/** A file that was made in the background. */
export const GET = fileOfExport;
