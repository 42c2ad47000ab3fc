import './Skeleton.css'

/** The shape of what is coming. It appears only after 300 ms, so that a quick answer never flickers. */
export function Skeleton({ rows = 3, label }: { rows?: number; label: string }) {
	return (
		<div className="skeleton" role="status" aria-label={label}>
			{Array.from({ length: rows }, (_, row) => (
				<div key={row} className="skeleton-row" />
			))}
		</div>
	)
}
