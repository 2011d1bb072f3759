import styles from "./pins.module.css";

/** The number of a comment on words: as it stands after them and before the comment. */
export function PinNumber({ number }: { number: number }) {
  return <span className={styles.number}>{number}</span>;
}
