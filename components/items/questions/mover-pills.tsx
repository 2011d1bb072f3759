import { useTranslations } from "next-intl";
import { Pills } from "./pills";

/** As `MOVERS` of the schema, which the answering page does not load. */
const MOVERS = ["PASSAGE", "OWN_THINKING", "SOMEBODY", "NOTHING"] as const;
type Mover = (typeof MOVERS)[number];

/** What moved somebody. Needs the namespace `Stance`. */
export function MoverPills({
  legend,
  name,
  moved,
  onChange,
}: {
  legend: string;
  name: string;
  moved: Mover | null;
  onChange: (moved: Mover | null) => void;
}) {
  const t = useTranslations("Stance");
  return (
    <Pills
      legend={legend}
      name={name}
      options={MOVERS.map((id) => ({ id, title: t(`moved_${id}`) }))}
      value={moved ?? undefined}
      onChange={(chosen) => onChange(MOVERS.find((one) => one === chosen) ?? null)}
    />
  );
}
