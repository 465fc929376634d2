export { MarkdownEditor, type MarkdownEditorHandle, type MarkdownEditorProps, type Picture } from "./MarkdownEditor";
