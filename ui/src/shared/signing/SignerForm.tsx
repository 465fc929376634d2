import { useState } from "react";
import type { SignerNew } from "../../api/generated";
import { Button, TextField } from "../controls";
import { FailureNotice } from "../FailureScreen";
import { useSay } from "../messages/text";
import "./signing.css";

export interface SignerFormProps {
  /** Whether this desktop keeps keys itself; else a passphrase keeps them. */
  hasKeyring: boolean;
  isBusy: boolean;
  /** Whether somebody asked for it just now, and so writes in it at once. */
  takesFocus?: boolean;
  /** Why the last try did not work. */
  failure: unknown;
  onMake: (request: SignerNew) => void;
  onCancel?: () => void;
}

/** Who signs: what stands in the certificate, and how its key is kept. */
export function SignerForm({ hasKeyring, isBusy, takesFocus = true, failure, onMake, onCancel }: SignerFormProps) {
  const say = useSay();
  const [name, setName] = useState("");
  const [organisation, setOrganisation] = useState("");
  const [email, setEmail] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [isTried, setTried] = useState(false);

  const nameError = name.trim() === "" ? say("settings.signer.nameMissing") : undefined;
  const passphraseError = !hasKeyring && passphrase === "" ? say("settings.signer.passphraseMissing") : undefined;
  const againError = !hasKeyring && again !== passphrase ? say("settings.signer.passphraseDiffers") : undefined;
  const make = () => {
    setTried(true);
    if (isBusy || nameError || passphraseError || againError) return;
    onMake({
      name: name.trim(),
      organisation: organisation.trim(),
      email: email.trim(),
      protection: hasKeyring ? { kind: "keyring" } : { kind: "passphrase", passphrase },
    });
  };
  const shown = (error: string | undefined) => (isTried && error !== undefined ? { error } : {});

  return (
    <div className="signer-form" role="group" aria-label={say("settings.signer.new")}>
      <TextField label={say("settings.signer.name")} note={say("settings.signer.nameNote")} value={name} onChange={setName} onSubmit={make} autoFocus={takesFocus} {...shown(nameError)} />
      <div className="signer-form-row">
        <TextField label={say("settings.signer.organisation")} value={organisation} onChange={setOrganisation} onSubmit={make} />
        <TextField label={say("settings.signer.email")} type="email" dir="ltr" value={email} onChange={setEmail} onSubmit={make} />
      </div>
      {hasKeyring ? (
        <p className="signing-note">{say("settings.signer.keyring")}</p>
      ) : (
        <>
          <div className="signer-form-row">
            <TextField label={say("settings.signer.passphrase")} type="password" dir="ltr" value={passphrase} onChange={setPassphrase} onSubmit={make} {...shown(passphraseError)} />
            <TextField label={say("settings.signer.passphraseAgain")} type="password" dir="ltr" value={again} onChange={setAgain} onSubmit={make} {...shown(againError)} />
          </div>
          <p className="signing-note">{say("settings.signer.passphraseNote")}</p>
        </>
      )}
      {failure !== null && failure !== undefined && <FailureNotice reason={failure} />}
      <div className="signer-form-actions">
        {onCancel && (
          <Button look="quiet" onPress={onCancel}>
            {say("common.cancel")}
          </Button>
        )}
        <Button isDisabled={isBusy} onPress={make}>
          {say("settings.signer.make")}
        </Button>
      </div>
    </div>
  );
}
