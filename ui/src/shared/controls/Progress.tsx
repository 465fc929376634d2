import { Label, ProgressBar } from "react-aria-components";

/** How far long work is, 0 to 1000 thousandths. */
export function Progress({ label, thousandths }: { label: string; thousandths: number }) {
  return (
    <ProgressBar className="progress" value={thousandths} maxValue={1000}>
      {({ percentage, valueText }) => (
        <>
          <div className="progress-words">
            <Label>{label}</Label>
            <span>{valueText}</span>
          </div>
          <div className="progress-track">
            <div className="progress-bar" style={{ inlineSize: `${percentage ?? 0}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
