import { Plus } from "lucide-react";
import { useId, useState } from "react";
import type { SignerSummary } from "../../api/generated";
import { useNewSigner, useSigners } from "../../api/signing";
import { FailureNotice } from "../../shared/FailureScreen";
import { Button } from "../../shared/controls";
import { useLanguage, useSay } from "../../shared/messages/text";
import { Fingerprint } from "../../shared/signing/Fingerprint";
import { useNow } from "../../shared/useNow";
import { SignerForm } from "../../shared/signing/SignerForm";

/** Who can sign packages on this computer, and the way to one more. */
export function SignerList() {
  const say = useSay();
  const id = useId();
  const signers = useSigners();
  const making = useNewSigner();
  const [isAdding, setAdding] = useState(false);

  return (
    <section className="signers" aria-labelledby={id}>
      <h3 id={id} className="settings-heading">
        {say("settings.signers")}
      </h3>
      <p className="settings-note">{say("settings.signersNote")}</p>
      {signers.isError && <FailureNotice reason={signers.error} />}
      {signers.data && signers.data.signers.length > 0 && (
        <ul className="signer-rows">
          {signers.data.signers.map((signer) => (
            <SignerRow key={signer.id} signer={signer} />
          ))}
        </ul>
      )}
      {isAdding && signers.data ? (
        <SignerForm
          hasKeyring={signers.data.hasKeyring}
          isBusy={making.isPending}
          failure={making.error}
          onMake={(request) => making.mutate(request, { onSuccess: () => setAdding(false) })}
          onCancel={() => {
            making.reset();
            setAdding(false);
          }}
        />
      ) : (
        <div>
          <Button icon={Plus} isDisabled={!signers.data} onPress={() => setAdding(true)}>
            {say("settings.signer.new")}
          </Button>
        </div>
      )}
    </section>
  );
}

function SignerRow({ signer: { name, organisation, fingerprint, expiresAt, needsPassphrase } }: { signer: SignerSummary }) {
  const say = useSay();
  const language = useLanguage();
  const isExpired = expiresAt * 1000 < useNow();
  const day = new Intl.DateTimeFormat(language, { dateStyle: "medium" }).format(expiresAt * 1000);
  return (
    <li className="signer-row">
      <p className="selectable" dir="auto">
        <strong>{name}</strong>
        {organisation && <span className="signer-organisation">{organisation}</span>}
      </p>
      <p className={isExpired ? "settings-note signer-expired" : "settings-note"}>
        {say(isExpired ? "settings.signer.expired" : "settings.signer.expires", { day })} ·{" "}
        {say(needsPassphrase ? "settings.signer.keptByPassphrase" : "settings.signer.keptByKeyring")}
      </p>
      <Fingerprint digits={fingerprint} />
    </li>
  );
}
