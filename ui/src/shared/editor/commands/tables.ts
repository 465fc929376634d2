import { TextSelection, type Command } from "prosemirror-state";
import { addRow, goToNextCell, isInTable, selectedRect, TableMap } from "prosemirror-tables";

export { addColumnAfter, addColumnBefore, addRowAfter, deleteColumn, deleteTable } from "prosemirror-tables";
import { addRowBefore as addBefore, deleteRow as remove, deleteTable } from "prosemirror-tables";

/** Puts a row above the cursor's; above the heading there is none. */
export const addRowBefore: Command = (state, dispatch) => isInTable(state) && selectedRect(state).top > 0 && addBefore(state, dispatch);

/** Takes the selected rows out; a table that would be left without a row goes away. */
export const deleteRow: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const { map } = selectedRect(state);
  return map.height === 1 ? deleteTable(state, dispatch) : remove(state, dispatch);
};

/** Sets how a column stands: at its start, in its middle, at its end. */
export function alignColumn(align: "center" | "right" | null): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false;
    const { table, tableStart, map, left, right } = selectedRect(state);
    const { tr } = state;
    for (const at of new Set(map.cellsInRect({ left, right, top: 0, bottom: map.height }))) {
      const cell = table.nodeAt(at);
      if (cell) tr.setNodeMarkup(tableStart + at, null, { ...cell.attrs, align });
    }
    dispatch?.(tr);
    return true;
  };
}

/** Goes to the next cell; behind the last one a row is begun. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch, view)) return true;
  const rect = selectedRect(state);
  const tr = addRow(state.tr, rect, rect.map.height);
  return toCell(tr, rect.tableStart, rect.map.height, 0, dispatch);
};

/** Goes to the cell below; below the last row a row is begun. */
export const cellBelow: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const rect = selectedRect(state);
  const row = rect.bottom;
  const tr = row >= rect.map.height ? addRow(state.tr, rect, row) : state.tr;
  return toCell(tr, rect.tableStart, row, rect.left, dispatch);
};

function toCell(tr: Parameters<NonNullable<Parameters<Command>[1]>>[0], tableStart: number, row: number, column: number, dispatch: Parameters<Command>[1]): boolean {
  const table = tr.doc.resolve(tableStart).parent;
  const at = tableStart + TableMap.get(table).positionAt(row, column, table);
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  return true;
}
