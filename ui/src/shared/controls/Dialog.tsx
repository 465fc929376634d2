import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useSay } from "../messages/text";
import { IconButton } from "./Button";

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** What stands at the lower edge, the main button last. */
  footer?: ReactNode;
  size?: "small" | "medium" | "large";
}

/** A sheet over the screen, for what has a beginning and an end. Where a panel would do, a panel does. */
export function Dialog({ title, isOpen, onClose, children, footer, size = "medium" }: DialogProps) {
  const say = useSay();
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className={`sheet sheet-${size}`}>
        <AriaDialog className="sheet-dialog">
          <header className="sheet-header">
            <Heading slot="title" className="sheet-title">
              {title}
            </Heading>
            <IconButton icon={X} label={say("common.close")} onPress={onClose} />
          </header>
          <div className="sheet-body">{children}</div>
          {footer && <footer className="sheet-footer">{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
