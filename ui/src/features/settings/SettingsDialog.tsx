import { useLibrary, useSetSettings, useSettings } from "../../api/library";
import type { Appearance, Settings } from "../../api/generated";
import { FailureNotice } from "../../shared/FailureScreen";
import { Dialog, Segmented, Select } from "../../shared/controls";
import { LANGUAGES, useSay } from "../../shared/messages/text";
import { SignerList } from "./SignerList";
import "./settings.css";

/** Stands for "as the desktop has it" in the list of languages. */
const FOLLOW = "desktop";
const APPEARANCES: readonly Appearance[] = ["system", "light", "dark"];

/** What the user chooses for the studio itself. Every choice works at once. */
export function SettingsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const say = useSay();
  const settings = useSettings();
  const library = useLibrary();
  const { mutate, error } = useSetSettings();
  const set = (change: Partial<Settings>) => settings.data && mutate({ ...settings.data, ...change });

  return (
    <Dialog title={say("settings.title")} isOpen={isOpen} onClose={onClose}>
      <div className="settings">
        {error && <FailureNotice reason={error} />}
        {settings.isError && <FailureNotice reason={settings.error} />}
        <section className="settings-pair">
          <Select
            label={say("settings.language")}
            options={[{ id: FOLLOW, name: say("settings.languageFollows") }, ...LANGUAGES.map(({ tag, name }) => ({ id: tag as string, name }))]}
            value={settings.data?.language ?? FOLLOW}
            onChange={(value) => set({ language: value === FOLLOW ? null : value })}
          />
          <div className="field">
            <span className="field-label" aria-hidden>
              {say("settings.appearance")}
            </span>
            <Segmented
              label={say("settings.appearance")}
              options={APPEARANCES.map((id) => ({ id, name: say(`settings.appearance.${id}`) }))}
              value={settings.data?.appearance ?? "system"}
              onChange={(appearance) => set({ appearance })}
            />
          </div>
        </section>
        <SignerList />
        {library.data && (
          <p className="settings-foot selectable">
            {say("settings.version", { version: library.data.version })} · {say("settings.library", { folder: library.data.folder })}
          </p>
        )}
      </div>
    </Dialog>
  );
}
