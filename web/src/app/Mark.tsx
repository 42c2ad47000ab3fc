/** A path between two people. Our own drawing. */
export function Mark() {
	return (
		<svg className="mark" viewBox="0 0 28 28" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round">
			<path d="M6 22c0-9 16-5 16-14" />
			<circle cx="6" cy="22" r="2.6" fill="var(--surface)" strokeWidth="2.4" />
			<circle cx="22" cy="6.5" r="2.8" fill="currentColor" stroke="none" />
		</svg>
	)
}
