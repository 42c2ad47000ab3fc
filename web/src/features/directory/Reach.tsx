import { useEntryWords } from '../../i18n/entryWords'

type Point = { number?: string | null | undefined; extension?: string | null | undefined; title?: string | null | undefined; department?: string | null | undefined; email?: string | null | undefined }

/** How anybody can reach an entry, each way on a line; numbers can be dialled by a tap. */
export function Reach({ points }: { points: readonly Point[] }) {
	const { say } = useEntryWords()
	return (
		<ul className="plain">
			{points.map((point) => (
				<li key={JSON.stringify(point)}>
					{point.number ? (
						<>
							<a href={`tel:${point.number.replaceAll(/[^\d+]/g, '')}`}>{point.number}</a>
							{point.extension && ` ${say('entry.extension', { extension: point.extension })}`}
						</>
					) : (
						[point.title, point.department, point.email].filter(Boolean).join(' · ')
					)}
				</li>
			))}
		</ul>
	)
}
