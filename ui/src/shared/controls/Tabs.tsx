import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from "react-aria-components";

export interface TabEntry {
  id: string;
  name: string;
  /** A small number beside the name; 0 is not shown. */
  count?: number;
  content: ReactNode;
}

/** Panels of which one is shown. */
export function Tabs({ label, tabs, selected, onChange }: { label: string; tabs: readonly TabEntry[]; selected?: string; onChange?: (id: string) => void }) {
  return (
    <AriaTabs
      className="tabs"
      {...(selected === undefined ? {} : { selectedKey: selected })}
      {...(onChange ? { onSelectionChange: (key) => onChange(String(key)) } : {})}
    >
      <TabList aria-label={label} className="tab-list">
        {tabs.map(({ id, name, count }) => (
          <Tab key={id} id={id} className="tab">
            {name}
            {count ? <span className="tab-count">{count}</span> : null}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="tab-panel">
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
