import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useStrengthWords } from '../../i18n/strengthWords'
import { Button } from '../../ui/Button'
import { around, centre, line, mostShown, type Neighbour } from './neighbours'
import './strength.css'

/** One organization and its neighbours on a ring, numbered as in the table. Each is a link to its own neighbours. */
export function Picture({ name, neighbours }: { name: string; neighbours: readonly Neighbour[] }) {
	const { say } = useStrengthWords()
	const [page, setPage] = useState(0)
	const first = page * mostShown
	const shown = neighbours.slice(first, first + mostShown)
	const places = around(shown.length)
	return (
		<figure className="sheet stack stack-tight">
			<svg className="ring" viewBox="0 0 320 320" role="group" aria-label={say('around.picture', { organization: name, count: neighbours.length })}>
				<defs>
					<marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">
						<path d="M0 0 10 5 0 10z" />
					</marker>
				</defs>
				{shown.map((each, at) => (
					<line
						key={each.key}
						{...line(places[at] ?? { x: 0, y: 0 }, each.outgoing)}
						className={`tie tie-${each.kind}${each.inForce ? '' : ' tie-ended'}`}
						markerEnd={each.kind === 'BUILDING' || each.kind === 'TIE' ? undefined : 'url(#arrow)'}
					/>
				))}
				<circle cx={centre} cy={centre} r="24" className="ring-middle" />
				{shown.map((each, at) => (
					<Node key={each.key} neighbour={each} number={first + at + 1} {...(places[at] ?? { x: 0, y: 0 })} />
				))}
			</svg>
			{shown.length < neighbours.length && (
				<>
					<figcaption className="small" role="status">
						{say('around.some', { first: first + 1, last: first + shown.length, all: neighbours.length })}
					</figcaption>
					<div className="row">
						{page > 0 && <Button onClick={() => setPage(page - 1)}>{say('around.before')}</Button>}
						{first + shown.length < neighbours.length && <Button onClick={() => setPage(page + 1)}>{say('around.next')}</Button>}
					</div>
				</>
			)}
		</figure>
	)
}

function Node({ neighbour, number, x, y }: { neighbour: Neighbour; number: number; x: number; y: number }) {
	const drawn = (
		<g>
			<title>{neighbour.name}</title>
			<circle cx={x} cy={y} r="15" />
			<text x={x} y={y + 5} textAnchor="middle">
				{number}
			</text>
		</g>
	)
	if (!neighbour.id) return <g className="ring-node ring-institution">{drawn}</g>
	return (
		<Link to="/network/$organization" params={{ organization: neighbour.id }} className="ring-node" aria-label={`${number} ${neighbour.name}`}>
			{drawn}
		</Link>
	)
}
