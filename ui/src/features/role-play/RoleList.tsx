import { useRef } from "react";
import type { Role } from "../../api/generated";
import { freshId } from "../../model/lists";
import { SortableList } from "../../shared/list/SortableList";
import { useSay } from "../../shared/messages/text";
import { InPlaceField } from "../../shared/text/InPlaceField";
import { fieldOf, typingOf, type Draft } from "../../shared/typing/useDraft";
import { MarkdownField, useWriting } from "../../shared/writing/Writing";
import { FacilitatorOnly } from "./FacilitatorOnly";
import { useGuideList } from "./useGuideList";

/** Who takes part: what everybody knows of them, and what only the one who plays them knows. */
export function RoleList({ roles, onSet }: { roles: readonly Role[]; onSet: (roles: Role[]) => void }) {
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const list = useGuideList(place, roles, onSet);
  return (
    <div ref={place}>
      <SortableList
        label={say("rolePlay.roles")}
        look="blocks"
        items={list.items}
        nameOf={({ name }, index) => name || say("rolePlay.role", { number: index + 1 })}
        onMove={list.move}
        onRemove={list.remove}
        onAdd={() => list.add({ id: freshId("role", list.items), name: "", publicBrief: "", privateBrief: "" })}
        addLabel={say("rolePlay.addRole")}
      >
        {(role, index) => <RoleCard draft={list.item(role)} number={index + 1} />}
      </SortableList>
    </div>
  );
}

function RoleCard({ draft, number }: { draft: Draft<Role>; number: number }) {
  const say = useSay();
  const { language } = useWriting();
  const publicBrief = typingOf(fieldOf(draft, "publicBrief"));
  const privateBrief = typingOf(fieldOf(draft, "privateBrief"));
  return (
    <div className="guide-card" data-part={draft.value.id}>
      <InPlaceField className="guide-name" label={say("rolePlay.roleName", { number })} placeholder={say("rolePlay.roleNamePlaceholder")} typing={typingOf(fieldOf(draft, "name"))} language={language} />
      <div className="guide-field">
        <span className="field-label" aria-hidden>
          {say("rolePlay.publicBrief")}
        </span>
        <MarkdownField isQuiet look="field" label={say("rolePlay.publicBriefOf", { number })} placeholder={say("rolePlay.publicBriefPlaceholder")} value={publicBrief.value} onChange={publicBrief.type} />
      </div>
      <div className="guide-field guide-private">
        <span className="guide-field-head">
          <span className="field-label" aria-hidden>
            {say("rolePlay.privateBrief")}
          </span>
          <FacilitatorOnly text={say("rolePlay.privateNote")} />
        </span>
        <MarkdownField isQuiet look="field" label={say("rolePlay.privateBriefOf", { number })} placeholder={say("rolePlay.privateBriefPlaceholder")} value={privateBrief.value} onChange={privateBrief.type} />
      </div>
    </div>
  );
}
