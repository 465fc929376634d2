import { useTyping } from "../typing/useTyping";
import { InPlaceField, type InPlaceFieldProps } from "./InPlaceField";

export interface InPlaceTextProps extends Omit<InPlaceFieldProps, "typing"> {
  value: string;
  /** Called at every pause of typing. */
  onChange: (value: string) => void;
}

/** Text on the page that is edited where it stands, and sent at every pause. */
export function InPlaceText({ value, onChange, ...rest }: InPlaceTextProps) {
  return <InPlaceField {...rest} typing={useTyping(value, onChange)} />;
}
