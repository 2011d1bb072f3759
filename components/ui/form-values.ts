type Value = FormDataEntryValue | Value[] | { [name: string]: Value };

/**
 * A form's fields as the object that a schema expects: "title" is a value, "days[]" a list of all values of
 * that name, and "policy.late" the value `late` inside `policy`, so that a field's name is also the path under
 * which its error comes back.
 */
export function formValues(data: FormData): Record<string, Value> {
  const root: Record<string, Value> = {};
  for (const name of new Set(data.keys())) {
    const isList = name.endsWith("[]");
    const path = (isList ? name.slice(0, -2) : name).split(".");
    const value = isList ? data.getAll(name) : data.get(name);
    if (value !== null) put(root, path, value);
  }
  return root;
}

function put(target: Record<string, Value>, [head = "", ...rest]: readonly string[], value: Value): void {
  if (rest.length === 0) {
    define(target, head, value);
    return;
  }
  const inner = Object.hasOwn(target, head) ? target[head] : undefined;
  const next = isRecord(inner) ? inner : {};
  define(target, head, next);
  put(next, rest, value);
}

/** Like an assignment, but a field named `__proto__` is only a field. */
function define(target: Record<string, Value>, name: string, value: Value): void {
  Object.defineProperty(target, name, { value, enumerable: true, writable: true, configurable: true });
}

function isRecord(value: Value | undefined): value is Record<string, Value> {
  return typeof value === "object" && !Array.isArray(value) && !(value instanceof File);
}
