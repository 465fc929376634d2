export { Button, IconButton, type Icon } from "./Button";
export { Dialog } from "./Dialog";
export { Checkbox, NumberField, Switch, TextField } from "./Field";
export { Hint } from "./Hint";
export { Menu, type MenuEntry } from "./Menu";
export { Notice } from "./Notice";
export { Progress } from "./Progress";
export { Select, type SelectOption } from "./Select";
export { Tabs, type TabEntry } from "./Tabs";
