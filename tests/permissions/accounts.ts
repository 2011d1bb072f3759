import { changePassword } from "@/lib/accounts/change-password";
import { getAccount } from "@/lib/accounts/queries";
import { setMailNotices } from "@/lib/accounts/set-mail-notices";
import { signOutEverywhere } from "@/lib/accounts/sign-out-everywhere";
import { SECRET } from "../support/factories";
import { anybody, type Row } from "./row";

export const accounts: Record<string, Row> = {
  "accounts/getAccount": {
    call: (viewer) => getAccount(viewer),
    expect: anybody("ok", "ok", "ok", "ok", "ok"),
  },
  "accounts/changePassword": {
    call: (viewer) => changePassword(viewer, { current: SECRET, password: "correct horse battery" }),
    expect: anybody("ok", "ok", "Forbidden", "Forbidden", "ok"),
  },
  "accounts/setMailNotices": {
    call: (viewer) => setMailNotices(viewer, { isOn: true }),
    expect: anybody("ok", "ok", "Forbidden", "Forbidden", "ok"),
  },
  "accounts/signOutEverywhere": {
    call: (viewer) => signOutEverywhere(viewer),
    expect: anybody("ok", "ok", "ok", "ok", "ok"),
  },
};
