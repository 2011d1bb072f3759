"use server";

import { changing } from "@/lib/accounts/session/action";
import { markNoticesRead } from "@/lib/discussion/mark-notices-read";
import { markNoticesReadSchema } from "@/lib/schemas/notices";

export const markRead = changing(markNoticesReadSchema, markNoticesRead);
