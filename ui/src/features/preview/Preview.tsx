import { Monitor, RotateCw, Smartphone, Tablet, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useCourse, useHistory } from "../../api/course";
import { usePlay } from "../../api/previewing";
import { FailureScreen } from "../../shared/FailureScreen";
import { Button, IconButton, ToggleIconButton } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { Waiting } from "../../shared/Waiting";
import "./preview.css";

const WIDTHS = [
  { id: "phone", pixels: 390, icon: Smartphone },
  { id: "tablet", pixels: 820, icon: Tablet },
  { id: "full", pixels: null, icon: Monitor },
] as const;

type Width = (typeof WIDTHS)[number]["id"];

/** The course as the officer will see it: the very files of the package, played by the very player. */
export function Preview({ lesson, onClose }: { lesson: string | null; onClose: () => void }) {
  return (
    <ModalOverlay className="preview-overlay" isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="preview-sheet">
        <Dialog className="preview">
          <Stage lesson={lesson} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Stage({ lesson, onClose }: { lesson: string | null; onClose: () => void }) {
  const say = useSay();
  const course = useCourse();
  const { revision } = useHistory();
  const [width, setWidth] = useState<Width>("full");
  const [play, setPlay] = useState({ number: 0, revision });
  const address = usePlay(lesson, play.number);
  const again = () => setPlay((before) => ({ number: before.number + 1, revision }));
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    // Keys that are pressed in the course do not come here by themselves: its page says when somebody wants to leave.
    const hear = (event: MessageEvent) => {
      const { kind } = (event.data ?? {}) as { kind?: unknown };
      if (event.source !== null && event.source === frame.current?.contentWindow && kind === "leave-preview") onClose();
    };
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  }, [onClose]);
  const title = course.title || say("common.untitled");
  const pixels = WIDTHS.find(({ id }) => id === width)?.pixels ?? null;

  return (
    <>
      <header className="preview-bar">
        <Heading slot="title" className="preview-title">
          {say("export.preview.title")} <bdi>{title}</bdi>
        </Heading>
        <div className="preview-widths" role="group" aria-label={say("export.preview.width")}>
          {WIDTHS.map(({ id, icon }) => (
            <ToggleIconButton key={id} icon={icon} label={say(`export.preview.width.${id}`)} isSelected={width === id} onChange={() => setWidth(id)} />
          ))}
        </div>
        <div className="preview-end">
          {play.revision === revision ? (
            <IconButton icon={RotateCw} label={say("export.preview.again")} onPress={again} />
          ) : (
            <Button icon={RotateCw} look="quiet" onPress={again}>
              {say("export.preview.changed")}
            </Button>
          )}
          <IconButton icon={X} label={say("export.preview.close")} keys="Esc" onPress={onClose} />
        </div>
      </header>
      <div className="preview-desk">
        {address.isError ? (
          <FailureScreen reason={address.error} onRetry={again} onHome={onClose} />
        ) : address.data ? (
          <iframe
            ref={frame}
            key={address.data.url}
            className={pixels === null ? "preview-frame" : "preview-frame preview-frame-narrow"}
            style={pixels === null ? {} : { maxInlineSize: pixels }}
            src={address.data.url}
            title={say("export.preview.frame", { title })}
            allow="fullscreen"
          />
        ) : (
          <Waiting />
        )}
      </div>
    </>
  );
}
