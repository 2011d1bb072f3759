import { NextResponse } from "next/server";

/** Runs for no page: without this file the build would take the one of the folders above. */
export const proxy = () => NextResponse.next();

export const config = { matcher: "/never" };
