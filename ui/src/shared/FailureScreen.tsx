import { Button, Notice } from "./controls";
import { useSay } from "./messages/text";

function isFailure(reason: unknown): reason is { message: string; hint: string | null } {
  return typeof reason === "object" && reason !== null && "message" in reason;
}

/** A failure inside a screen: what happened, and what to do next. */
export function FailureNotice({ reason }: { reason: unknown }) {
  const say = useSay();
  const { message, hint } = isFailure(reason) ? reason : { message: String(reason), hint: null };
  return (
    <Notice kind="blocker">
      <strong>{say("common.failure.title")}.</strong> {message} {hint}
    </Notice>
  );
}

/** A failure in the place of a whole screen. */
export function FailureScreen({ reason, onRetry, onHome }: { reason: unknown; onRetry?: () => void; onHome?: () => void }) {
  const say = useSay();
  return (
    <div className="failure-screen">
      <FailureNotice reason={reason} />
      <div className="failure-actions">
        {onHome && <Button onPress={onHome}>{say("common.close")}</Button>}
        {onRetry && (
          <Button look="primary" onPress={onRetry}>
            {say("common.retry")}
          </Button>
        )}
      </div>
    </div>
  );
}
