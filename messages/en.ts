/** Every catalogue of the language. A new namespace is one line here; a test tells when it was forgotten. */
export { default as Answer } from "./en/Answer.json";
export { default as Article } from "./en/Article.json";
export { default as Bar } from "./en/Bar.json";
export { default as Common } from "./en/Common.json";
export { default as Courses } from "./en/Courses.json";
export { default as Cover } from "./en/Cover.json";
export { default as Crash } from "./en/Crash.json";
export { default as Errors } from "./en/Errors.json";
export { default as Exports } from "./en/Exports.json";
export { default as Join } from "./en/Join.json";
export { default as Landing } from "./en/Landing.json";
export { default as MyAssignments } from "./en/MyAssignments.json";
export { default as People } from "./en/People.json";
export { default as Reading } from "./en/Reading.json";
export { default as SignIn } from "./en/SignIn.json";
export { default as SignUp } from "./en/SignUp.json";
export { default as Validation } from "./en/Validation.json";
