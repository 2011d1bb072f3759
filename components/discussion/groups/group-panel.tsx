import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { GroupsView } from "@/lib/discussion/groups";
import { sidesOf } from "@/lib/discussion/groups/sides";
import { MAX_GROUP_NAME } from "@/lib/schemas/discussion-limits";

/** One group: its name, who is in it, and how the sides meet. Needs `DiscussionGroups`. */
export function GroupPanel({
  at,
  name,
  members,
  stance,
  onRename,
  onTakeOut,
}: {
  /** Its place, from 0. */
  at: number;
  name: string;
  members: GroupsView["students"];
  stance: GroupsView["stance"];
  /** Absent for those who only look. */
  onRename?: (name: string) => void;
  /** Absent where it stays. */
  onTakeOut?: () => void;
}) {
  const t = useTranslations("DiscussionGroups");
  return (
    <li className="flex min-w-0 flex-col gap-1 border-t border-rule pt-3">
      {onRename ? (
        <div className="flex items-end gap-1">
          <TextField
            name={`groups.${at}.name`}
            label={t("nameLabel", { number: at + 1 })}
            className="min-w-0 flex-1"
            maxLength={MAX_GROUP_NAME}
            value={name}
            onChange={(event) => onRename(event.target.value)}
          />
          {onTakeOut ? (
            <Button
              look="quiet"
              className="text-muted"
              aria-label={t("takeOut", { group: name })}
              onClick={onTakeOut}
            >
              <X aria-hidden size={18} />
            </Button>
          ) : null}
        </div>
      ) : (
        <h3 className="font-semibold wrap-break-word">{name}</h3>
      )}
      <p className="text-muted">
        {t("members", { count: members.length })}
        {stance && members.length > 0
          ? ` · ${t("sides", {
              ...sidesOf(members.map(({ position }) => position)),
              lowEnd: stance.low,
              highEnd: stance.high,
            })}`
          : ""}
      </p>
      <ul className="flex flex-wrap gap-x-4">
        {members.map((member) => (
          <li key={member.userId} className="wrap-break-word">
            {member.name}
          </li>
        ))}
      </ul>
    </li>
  );
}
