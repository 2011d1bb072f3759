"use server";

import { action } from "@/lib/accounts/session/action";
import { retryExport } from "@/lib/exports/retry-export";
import { exportIdSchema } from "@/lib/schemas/exports";

/** It leads to another page: the one it is pressed on is not drawn again. */
export const retryExportAction = async (input: unknown) => action(exportIdSchema, retryExport)(input);
