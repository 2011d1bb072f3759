/** One to choose of a few short ones, as a row of pills under what it is about. */
export function Pills({
  legend,
  name,
  options,
  value,
  onChange,
}: {
  legend: string;
  name: string;
  options: readonly { readonly id: string; readonly title: string }[];
  value: string | undefined;
  onChange: (id: string) => void;
}) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map(({ id, title }) => (
          <label
            key={id}
            className="relative flex min-h-11 items-center rounded-control border border-edge px-3 py-1.5 leading-tight has-checked:border-accent has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={id}
              checked={value === id}
              onChange={() => onChange(id)}
              className="sr-only"
            />
            {title}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
