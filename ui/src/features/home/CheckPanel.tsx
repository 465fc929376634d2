import { FileSearch, PackageSearch, ShieldCheck } from "lucide-react";
import { useCallback, useRef, useState } from "react";
import { chooseFile, useFilesDropped } from "../../api/desktop";
import { usePinTrust, useVerify } from "../../api/signing";
import { fileName } from "../../model/files";
import { FailureNotice } from "../../shared/FailureScreen";
import { Button, Notice } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { VerdictCard } from "../../shared/signing/VerdictCard";
import { SidePanel } from "./SidePanel";

/** Says who signed a package that somebody sent, and whether it was changed. */
export function CheckPanel({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const verify = useVerify();
  const pin = usePinTrust();
  const [path, setPath] = useState<string | null>(null);

  const { mutate } = verify;
  const { reset } = pin;
  const look = useCallback(
    (at: string) => {
      setPath(at);
      reset();
      mutate(at);
    },
    [mutate, reset],
  );
  const drop = useCallback((paths: string[]) => void (paths[0] !== undefined && look(paths[0])), [look]);
  useFilesDropped(place, drop);
  const choose = async () => {
    const chosen = await chooseFile(say("home.check.choose"), ["zip", "html", "htm"]);
    if (chosen !== null) look(chosen);
  };
  const trust = async () => {
    const chosen = await chooseFile(say("home.check.chooseCertificate"), ["pem", "crt", "cer"]);
    if (chosen === null || path === null) return;
    pin.mutate(chosen, { onSuccess: () => mutate(path) });
  };
  const verdict = verify.data;
  const isUnknown = verdict?.trust === "intact-unknown";

  return (
    <SidePanel title={say("home.check.title")} onClose={onClose}>
      <div ref={place} className="check">
        <div className={path === null ? "drop-place" : "drop-place drop-place-small"}>
          {path === null && <PackageSearch size={32} aria-hidden strokeWidth={1.5} />}
          {path === null && <p>{say("home.check.drop")}</p>}
          <Button icon={FileSearch} look={verdict ? "plain" : "primary"} onPress={() => void choose()}>
            {say("home.check.choose")}
          </Button>
        </div>
        {path !== null && (
          <p className="checked-file selectable" dir="auto">
            {fileName(path)}
          </p>
        )}
        {verify.isPending && <p role="status">{say("home.check.looking")}</p>}
        {verify.isError && <FailureNotice reason={verify.error} />}
        {verdict && (
          <VerdictCard
            verdict={verdict}
            actions={
              isUnknown && (
                <>
                  <p className="panel-note">{say("home.check.trustNote")}</p>
                  <Button icon={ShieldCheck} isDisabled={pin.isPending} onPress={() => void trust()}>
                    {say("home.check.trust")}
                  </Button>
                </>
              )
            }
          />
        )}
        {pin.isError && <FailureNotice reason={pin.error} />}
        {pin.isSuccess && !verify.isPending && <Notice kind={isUnknown ? "warning" : "info"}>{say(isUnknown ? "home.check.otherCertificate" : "home.check.trusted")}</Notice>}
      </div>
    </SidePanel>
  );
}
