import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Settings, SignerNew } from "../../api/generated";
import { sampleCourse, sampleReview } from "../../test/sampleCourse";
import { standInHost } from "../../test/standInHost";
import { SettingsDialog } from "./SettingsDialog";

afterEach(cleanup);

async function dialog() {
  const course = sampleCourse();
  let settings: Settings = { language: "fr", appearance: "system" };
  const made: SignerNew[] = [];
  standInHost({
    course,
    review: sampleReview(course),
    others: {
      library_open: () => ({ folder: "/library", isNew: false, version: "0.1.0" }),
      settings_get: () => settings,
      settings_set: (request) => (settings = request.settings),
      signer_list: () => ({ signers: [], hasKeyring: true }),
      signer_new: (request) => {
        made.push(request);
        const { name, organisation } = request;
        return { signers: [{ id: "s", name, organisation, fingerprint: "ab".repeat(32), expiresAt: 1, needsPassphrase: false }], hasKeyring: true };
      },
    },
  });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <SettingsDialog isOpen onClose={() => {}} />
    </QueryClientProvider>,
  );
  await screen.findByText(/Library: \/library/);
  return { settings: () => settings, made };
}

test("a choice works at once and leaves the others as they are", async () => {
  const { settings } = await dialog();
  fireEvent.click(screen.getByRole("radio", { name: "Dark" }));
  await waitFor(() => expect(settings()).toEqual({ language: "fr", appearance: "dark" }));
});

test("where there is a keyring, a signer needs no passphrase; one whose certificate has expired says so", async () => {
  const { made } = await dialog();
  fireEvent.click(screen.getByRole("button", { name: "New signer" }));
  expect(screen.queryByLabelText("Passphrase")).toBeNull();
  fireEvent.change(screen.getByLabelText("Name"), { target: { value: "Wang Fang" } });
  fireEvent.click(screen.getByRole("button", { name: "Create signer" }));
  await screen.findByText(/^Expired on .*1970; make a new signer/);
  expect(made).toEqual([{ name: "Wang Fang", organisation: "", email: "", protection: { kind: "keyring" } }]);
});
