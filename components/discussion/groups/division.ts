import type { GroupsView } from "@/lib/discussion/groups";

export type DraftGroup = { readonly key: string; readonly groupId: string | null; readonly name: string };

/** Groups in the editor, and who is in which: user id → the group's key. */
export type Division = {
  readonly groups: readonly DraftGroup[];
  readonly places: Readonly<Record<string, string>>;
};

export function savedDivision(
  groups: readonly { readonly groupId: string; readonly name: string }[],
  students: GroupsView["students"],
): Division {
  return {
    groups: groups.map(({ groupId, name }) => ({ key: groupId, groupId, name })),
    places: Object.fromEntries(
      students.flatMap(({ userId, groupId }) => (groupId ? [[userId, groupId]] : [])),
    ),
  };
}

/**
 * A new division. Groups that are there already keep their rows and names as far as they are needed.
 * @param piles the members of each group.
 * @param name of a group that is new, by its number.
 */
export function divided(
  before: Division,
  piles: readonly (readonly string[])[],
  newKey: () => string,
  name: (number: number) => string,
): Division {
  const groups = piles.map(
    (_, at) => before.groups[at] ?? { key: newKey(), groupId: null, name: name(at + 1) },
  );
  return {
    groups,
    places: Object.fromEntries(
      piles.flatMap((pile, at) => pile.map((userId) => [userId, groups[at]?.key ?? ""])),
    ),
  };
}

/** Without one of its groups; who was in it is in none. */
export function withoutGroup({ groups, places }: Division, key: string): Division {
  return {
    groups: groups.filter((group) => group.key !== key),
    places: Object.fromEntries(Object.entries(places).filter(([, place]) => place !== key)),
  };
}

/**
 * What the server is sent: `saveGroupsSchema`'s groups, with those who were moved. Who was not stays where somebody else may
 * have put them meanwhile.
 */
export const groupsInput = ({ groups, places }: Division, saved: Division) => ({
  basedOn: saved.groups.map(({ key }) => key),
  groups: groups.map(({ key, groupId, name }) => ({
    groupId,
    name,
    userIds: Object.keys(places).filter((userId) => places[userId] === key && saved.places[userId] !== key),
  })),
});
