import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { IconButton } from "../controls";
import { useSay } from "../messages/text";
import "./signing.css";

/** How many of the digits are shown where the whole is not. */
const SHORT = 8;

/** Hexadecimal digits in groups of four, as they are read out over a telephone, however they were written; at most so many of them. */
export function grouped(digits: string, most = Infinity): string {
  const bare = digits.toLowerCase().replace(/[^0-9a-f]/g, "");
  return bare.slice(0, most).replace(/(.{4})(?=.)/g, "$1 ");
}

/** A digest that people compare: all of it, or its beginning, and always all of it when copied. */
export function Fingerprint({ digits, isWhole = false }: { digits: string; isWhole?: boolean }) {
  const say = useSay();
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(null), 2500);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () => navigator.clipboard.writeText(digits).then(() => setCopied(true), () => setCopied(false));
  // Where the desktop does not let anybody copy, the whole is shown, to be marked by hand.
  const showsAll = isWhole || copied === false || digits.length <= SHORT;

  return (
    <span className="fingerprint">
      <code className={showsAll ? "fingerprint-digits selectable" : "fingerprint-digits fingerprint-short"} dir="ltr">
        {showsAll ? grouped(digits) : `${grouped(digits, SHORT)} …`}
      </code>
      <IconButton icon={copied ? Check : Copy} label={say("settings.fingerprint.copy")} onPress={() => void copy()} />
      <span className="visually-hidden" role="status">
        {copied ? say("settings.fingerprint.copied") : ""}
      </span>
    </span>
  );
}
