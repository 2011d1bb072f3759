/** Who is looking. */
export type Reader = { readonly userId: string; readonly isStaff: boolean };
