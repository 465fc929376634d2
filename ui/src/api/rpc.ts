import { host } from "../host";
import type { Commands, Failure } from "./generated";

/** Asks the core. A wrong name, request or answer does not compile. Rejects with a `Failure`. */
export async function rpc<K extends keyof Commands>(command: K, request: Commands[K][0]): Promise<Commands[K][1]> {
  try {
    return (await host().rpc(command, request)) as Commands[K][1];
  } catch (reason) {
    throw asFailure(reason);
  }
}

/** A failure as the core says it; anything else that was thrown becomes a fault. */
export function asFailure(reason: unknown): Failure {
  if (typeof reason === "object" && reason !== null && "code" in reason && "message" in reason) {
    return reason as Failure;
  }
  return { code: "fault", message: String(reason), hint: null, logId: null };
}
