import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useSettings } from "../api/library";
import { rpc } from "../api/rpc";
import { Home } from "../features/home";
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
  const library = useQuery({ queryKey: ["library"], queryFn: () => rpc("library_open", { folder: null }), staleTime: Infinity });
  const [course, setCourse] = useState<string | null>(null);
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
      ) : course ? (
        <CourseScreen key={course} course={course} onHome={() => setCourse(null)} />
      ) : (
        <Home onOpen={setCourse} />
      )}
    </TextProvider>
  );
}
