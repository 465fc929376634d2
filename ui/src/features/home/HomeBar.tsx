import { DatabaseBackup, Ellipsis, PackageSearch, Plus, Settings, Trash2 } from "lucide-react";
import type { RefObject } from "react";
import { Button, IconButton, Menu } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { SearchBox } from "./SearchBox";

export interface HomeBarProps {
  query: string;
  onQuery: (query: string) => void;
  /** Goes from the search field to what was found. */
  onIntoHits: () => void;
  field: RefObject<HTMLInputElement | null>;
  /** Whether the way to a new course stands here too. */
  offersNew: boolean;
  /** How many courses are in the bin. */
  binned: number;
  onNew: () => void;
  onCheck: () => void;
  onBin: () => void;
  onBackup: () => void;
  onSettings: () => void;
}

/** The bar above the wall. */
export function HomeBar(props: HomeBarProps) {
  const { query, onQuery, onIntoHits, field, offersNew, binned, onNew, onCheck, onBin, onBackup, onSettings } = props;
  const say = useSay();
  return (
    <header className="home-bar">
      <h1 className="home-name">{say("common.appName")}</h1>
      <SearchBox value={query} onChange={onQuery} onDown={onIntoHits} field={field} />
      <div className="home-bar-end">
        <Button icon={PackageSearch} onPress={onCheck}>
          {say("home.check.title")}
        </Button>
        {offersNew && (
          <Button icon={Plus} look="primary" onPress={onNew}>
            {say("home.new.button")}
          </Button>
        )}
        <Menu
          label={say("common.more")}
          entries={[
            { id: "bin", name: say("home.bin.count", { count: binned }), icon: Trash2, onAction: onBin },
            { id: "backup", name: say("home.backup"), icon: DatabaseBackup, onAction: onBackup },
            { id: "settings", name: say("settings.title"), icon: Settings, begins: true, onAction: onSettings },
          ]}
        >
          <IconButton icon={Ellipsis} label={say("common.more")} />
        </Menu>
      </div>
    </header>
  );
}
