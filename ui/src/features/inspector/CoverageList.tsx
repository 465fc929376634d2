import { Check, Minus, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { useCourse } from "../../api/course";
import type { Coverage, CoverageRow, Evidence } from "../../api/generated";
import { coverageSums } from "../../model/competencies";
import { nameOfPlace } from "../../model/findings";
import { minutesText } from "../../model/figures";
import { selectionFor, type Selection } from "../../model/selection";
import { Button, Disclosed, Segmented } from "../../shared/controls";
import { useLanguage, useSay } from "../../shared/messages/text";

const CELLS = ["taught", "practised", "assessed"] as const;

/** What the course covers of the framework that it has adopted, with the evidence behind each claim. */
export function CoverageList({ coverage, onSelect }: { coverage: Coverage | null; onSelect: (selection: Selection) => void }) {
  const say = useSay();
  const [scope, setScope] = useState<"used" | "all">("used");
  if (!coverage) {
    return (
      <div className="inspector-empty">
        <p>{say("inspector.coverage.noFramework")}</p>
        <Button onPress={() => onSelect({ kind: "course" })}>{say("inspector.coverage.adopt")}</Button>
      </div>
    );
  }
  const sums = coverageSums(coverage);
  const isUsed = (row: CoverageRow) => row.claimed.length > 0 || CELLS.some((cell) => row[cell].length > 0);
  const rows = scope === "all" ? coverage.rows : coverage.rows.filter(isUsed);

  return (
    <div className="coverage">
      <p className="coverage-framework">
        {coverage.frameworkTitle}, {coverage.framework.edition}
      </p>
      <dl className="coverage-sums">
        {CELLS.map((cell) => (
          <div key={cell}>
            <dd className="number">
              {sums[cell]}
              <span className="coverage-of">/{sums.all}</span>
            </dd>
            <dt>{say(`inspector.coverage.${cell}`)}</dt>
          </div>
        ))}
      </dl>
      <Segmented
        label={say("inspector.coverage.scope")}
        value={scope}
        onChange={setScope}
        options={[
          { id: "used", name: say("inspector.coverage.used") },
          { id: "all", name: say("inspector.coverage.all") },
        ]}
      />
      {rows.length === 0 && <p className="inspector-hint">{say("inspector.coverage.nothingTagged")}</p>}
      <ul className="coverage-rows">
        {rows.map((row) => (
          <CoverageLine key={row.competency.code} row={row} onSelect={onSelect} />
        ))}
      </ul>
      {coverage.strays.length > 0 && (
        <section>
          <h3 className="eyebrow">{say("inspector.coverage.strays")}</h3>
          <ul className="coverage-rows">
            {coverage.strays.map(({ code, state, places }) => (
              <li key={code} className="coverage-stray">
                <TriangleAlert size={14} aria-hidden />
                <span>
                  <strong>{code}</strong> {say(`inspector.coverage.stray.${state.state}`)}
                </span>
                <EvidenceLinks evidence={places} onSelect={onSelect} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="inspector-hint">{say("inspector.coverage.notice")}</p>
    </div>
  );
}

function CoverageLine({ row, onSelect }: { row: CoverageRow; onSelect: (selection: Selection) => void }) {
  const say = useSay();
  const language = useLanguage();
  const { competency } = row;
  const missing = CELLS.filter((cell) => row[cell].length === 0);
  return (
    <li>
      <Disclosed
        summary={
          <span className="coverage-line">
            <span className="coverage-code">{competency.code}</span>
            <span className="coverage-label">{competency.label}</span>
            <span className="coverage-cells">
              {CELLS.map((cell) => (
                <Cell key={cell} name={say(`inspector.coverage.${cell}`)} count={row[cell].length} />
              ))}
            </span>
          </span>
        }
      >
        <div className="coverage-detail">
          {missing.length > 0 && (
            <p>{say("inspector.coverage.missing", { what: missing.map((cell) => say(`inspector.coverage.${cell}`)).join(", ") })}</p>
          )}
          {CELLS.filter((cell) => row[cell].length > 0).map((cell) => (
            <div key={cell}>
              <h4 className="eyebrow">{say(`inspector.coverage.${cell}`)}</h4>
              <EvidenceLinks evidence={row[cell]} onSelect={onSelect} />
            </div>
          ))}
          <p className="inspector-hint">
            {say("inspector.coverage.time", { minutes: minutesText(row.time, language), questions: row.questions })}
          </p>
        </div>
      </Disclosed>
    </li>
  );
}

function Cell({ name, count }: { name: string; count: number }) {
  return (
    <span className={count > 0 ? "coverage-cell" : "coverage-cell coverage-none"} title={`${name}: ${count}`}>
      {count > 0 ? <Check size={12} aria-hidden strokeWidth={2.6} /> : <Minus size={12} aria-hidden />}
      <span aria-hidden>{count > 0 ? count : ""}</span>
      <span className="visually-hidden">{`${name}: ${count}. `}</span>
    </span>
  );
}

function EvidenceLinks({ evidence, onSelect }: { evidence: readonly Evidence[]; onSelect: (selection: Selection) => void }) {
  const say = useSay();
  const course = useCourse();
  return (
    <ul>
      {evidence.map(({ place }, at) => (
        <li key={at}>
          <Button look="quiet" onPress={() => onSelect(selectionFor(place, course))}>
            {`${nameOfPlace(place, course) || say("common.untitled")}${place.kind === "question" ? ` · ${say("inspector.coverage.question")}` : ""}`}
          </Button>
        </li>
      ))}
    </ul>
  );
}
