import { FilePen, Plus, Stamp } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useNewSigner } from "../../api/signing";
import { FailureNotice } from "../../shared/FailureScreen";
import { Button, RadioCards, Select, TextField } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { SignerForm } from "../../shared/signing/SignerForm";
import { useNow } from "../../shared/useNow";
import type { Exporting } from "./useExporting";

export interface SealChoiceProps {
  exporting: Exporting;
  /** What is said of the passphrase that was tried last. */
  wrongPassphrase: string | null;
}

/** The element that holds the choice, so that what speaks of it can lead there. */
export const SEAL = "export-seal";

/** Signed, and by whom; or a draft. */
export function SealChoice({ exporting, wrongPassphrase }: SealChoiceProps) {
  const say = useSay();
  const { seal, setSeal, choice } = exporting;
  return (
    <div className="export-seal" id={SEAL} tabIndex={-1}>
      <RadioCards
        label={say("export.seal")}
        value={seal}
        onChange={setSeal}
        options={[
          { id: "signed", name: say("export.seal.signed"), note: say("export.seal.signed.note"), icon: Stamp },
          { id: "draft", name: say("export.seal.draft"), note: say("export.seal.draft.note"), icon: FilePen },
        ]}
      />
      {seal === "signed" && choice.form.format === "htmlSingle" && <p className="export-note">{say("export.seal.beside")}</p>}
      {seal === "signed" && <SignerChoice exporting={exporting} wrongPassphrase={wrongPassphrase} />}
    </div>
  );
}

function SignerChoice({ exporting, wrongPassphrase }: SealChoiceProps) {
  const say = useSay();
  const { signers, signer, setSigner, asksPassphrase, passphrase, setPassphrase, isPassphraseMissing, tries, start } = exporting;
  const [isAdding, setAdding] = useState(false);
  const making = useNewSigner();
  const now = useNow();
  const field = useRef<HTMLDivElement>(null);
  const isAsked = isPassphraseMissing || wrongPassphrase !== null;
  // What has to be typed may lie below what is seen of the dialog.
  useEffect(() => {
    if (isAsked) field.current?.querySelector("input")?.focus();
  }, [isAsked, tries]);
  if (signers.isError) return <FailureNotice reason={signers.error} />;
  if (!signers.data) return null;
  const known = signers.data.signers;

  if (isAdding || known.length === 0) {
    return (
      <div className="export-new-signer">
        {known.length === 0 && <p className="export-note">{say("export.noSigner")}</p>}
        <SignerForm
          hasKeyring={signers.data.hasKeyring}
          isBusy={making.isPending}
          takesFocus={isAdding}
          failure={making.error}
          onMake={(request) =>
            making.mutate(request, {
              onSuccess: (now) => {
                setSigner(now.signers.find(({ id }) => known.every((old) => old.id !== id))?.id ?? null);
                setAdding(false);
              },
            })
          }
          {...(known.length > 0 ? { onCancel: () => setAdding(false) } : {})}
        />
      </div>
    );
  }
  const error = isPassphraseMissing ? say("export.passphraseMissing") : passphrase === "" && wrongPassphrase !== null ? wrongPassphrase : undefined;
  return (
    <div className="export-signer">
      <Select
        label={say("export.signer")}
        options={known.map(({ id, name, organisation, expiresAt }) => {
          const note = [organisation, expiresAt * 1000 < now ? say("settings.signer.expiredNote") : ""].filter(Boolean).join(" · ");
          return { id, name, ...(note ? { note } : {}) };
        })}
        value={signer?.id ?? null}
        onChange={setSigner}
      />
      <Button icon={Plus} look="quiet" onPress={() => setAdding(true)}>
        {say("settings.signer.new")}
      </Button>
      {asksPassphrase && (
        <div ref={field}>
          <TextField
            label={say("export.passphrase")}
            type="password"
            dir="ltr"
            value={passphrase}
            onChange={setPassphrase}
            onSubmit={() => void start()}
            {...(error === undefined ? {} : { error })}
          />
        </div>
      )}
    </div>
  );
}
