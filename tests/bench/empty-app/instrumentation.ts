/** Nothing: without this file the build would take the one of the folders above. */
export function register() {}
