import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useLibrary, useSettings } from "../api/library";
import { Home } from "../features/home";
import { SettingsDialog } from "../features/settings";
import { FailureScreen } from "../shared/FailureScreen";
import { languageFor, TextProvider } from "../shared/messages/text";
import { Waiting } from "../shared/Waiting";
import { CourseScreen } from "./CourseScreen";

// Everything comes from this machine and changes only through the screens, so nothing is asked twice by itself.
const client = new QueryClient({
  defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false, networkMode: "always" }, mutations: { networkMode: "always" } },
});

/** The studio. */
export function App() {
  return (
    <QueryClientProvider client={client}>
      <Studio />
    </QueryClientProvider>
  );
}

function Studio() {
  const settings = useSettings();
  const library = useLibrary();
  const [opened, setOpened] = useState<{ course: string; lesson: string | null } | null>(null);
  const [showsSettings, setShowsSettings] = useState(false);
  const openSettings = () => setShowsSettings(true);
  const language = languageFor(settings.data?.language ?? navigator.language);
  const appearance = settings.data?.appearance ?? "system";

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.appearance = appearance;
  }, [language, appearance]);

  return (
    <TextProvider language={language}>
      {library.isError ? (
        <FailureScreen reason={library.error} onRetry={() => void library.refetch()} />
      ) : !library.data || settings.isPending ? (
        <Waiting />
      ) : opened ? (
        <CourseScreen key={opened.course} {...opened} onHome={() => setOpened(null)} onSettings={openSettings} />
      ) : (
        <Home onOpen={(course, lesson = null) => setOpened({ course, lesson })} onSettings={openSettings} />
      )}
      <SettingsDialog isOpen={showsSettings} onClose={() => setShowsSettings(false)} />
    </TextProvider>
  );
}
