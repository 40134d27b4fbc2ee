import { type ComponentProps, type DragEvent, useState } from 'react';

interface DropZoneProps extends ComponentProps<'div'> {
  /** True while the file button inside is busy too: a dropped file is not taken then. */
  isIdle?: boolean;
  onFile(file: File, others: readonly File[]): void;
}

/** A panel on which files can be dropped, beside the file button that it holds. */
export function DropZone({ className, isIdle = false, onFile, ...props }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    const [file, ...others] = event.dataTransfer.files;
    setOver(false);
    if (!file) return;
    event.preventDefault();
    if (!isIdle) onFile(file, others);
  };
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping adds to the file button inside
    <div
      className={className ? `panel stack drop-zone ${className}` : 'panel stack drop-zone'}
      data-over={isOver}
      onDrop={onDrop}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      {...props}
    />
  );
}
