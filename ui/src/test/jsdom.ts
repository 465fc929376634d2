import { configure } from "@testing-library/react";

// What the screens use of a browser and jsdom does not have.
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, (sign) => `\\${sign}`) } as typeof CSS;

// A machine that is busy with other work is no reason to fail: what is waited for may take its time.
configure({ asyncUtilTimeout: 4000 });
