import { Search, X } from "lucide-react";
import type { RefObject } from "react";
import { Button, Input, SearchField } from "react-aria-components";
import { chord } from "../../shared/keys";
import { useSay } from "../../shared/messages/text";

export interface SearchBoxProps {
  value: string;
  onChange: (value: string) => void;
  /** Called when the arrow key goes down out of it. */
  onDown: () => void;
  field: RefObject<HTMLInputElement | null>;
}

/** The field that looks through the whole library. Escape empties it. */
export function SearchBox({ value, onChange, onDown, field }: SearchBoxProps) {
  const say = useSay();
  return (
    <SearchField className="search-box" aria-label={say("home.search.label")} value={value} onChange={onChange}>
      <Search size={16} aria-hidden />
      <Input
        ref={field}
        className="search-box-field"
        dir="auto"
        placeholder={say("home.search.placeholder", { keys: chord("F") })}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.key !== "ArrowDown") return;
          event.preventDefault();
          onDown();
        }}
      />
      {value !== "" && (
        <Button className="search-box-clear" aria-label={say("home.search.clear")}>
          <X size={14} aria-hidden />
        </Button>
      )}
    </SearchField>
  );
}
