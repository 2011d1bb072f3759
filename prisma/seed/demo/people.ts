/** Who can sign in to the demo. The addresses end in .example, which no mail ever reaches. */
export const TEACHER = {
  name: "Demo Teacher",
  email: "teacher@demo.example",
  password: "a quiet reading room",
} as const;

/** Marks a second time. */
export const ASSISTANT = { name: "Demo Assistant", email: "assistant@demo.example" } as const;

export const STUDENTS = [
  { name: "Demo Ana", pin: "507318" },
  { name: "Demo Ben", pin: "849261" },
] as const;

export const COURSE_TITLE = "Demo course: reading the news closely";

/** Of the alphabet of join codes, and easy to read out. */
export const JOIN_CODE = "READMARK";
