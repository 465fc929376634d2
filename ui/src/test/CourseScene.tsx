import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { CourseProvider } from "../api/course";
import { TextProvider, type LanguageTag } from "../shared/messages/text";

/** An open course around a part of its screen, for tests. */
export function CourseScene({ course, language = "en", children }: { course: string; language?: LanguageTag; children: ReactNode }) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: false } } }));
  return (
    <QueryClientProvider client={client}>
      <TextProvider language={language}>
        <CourseProvider course={course} waiting={null} failed={(reason) => <p>{JSON.stringify(reason)}</p>}>
          {children}
        </CourseProvider>
      </TextProvider>
    </QueryClientProvider>
  );
}
