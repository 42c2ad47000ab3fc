import { useDeferredValue, useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { GateCode, RefusalRowFragment } from '../../gql/graphql'
import { codesOf } from '../../i18n/codes'
import { useRoutingWords, type TranslateRouting } from '../../i18n/routingWords'
import { localized, type Language } from '../../i18n/words'
import { Disclosure } from '../../ui/Disclosure'
import { TextField } from '../../ui/Field'
import { Opening } from './Opening'
import { Outdone, type OutdoneRow } from './Outdone'
import { gates } from './routingCodes'
import { WaitButton, type OnWait } from './WaitButton'

export const RefusalRowRefusal = graphql(`
	fragment RefusalRow on Refusal {
		codes
		leftOut
		opening {
			...OpeningParts
		}
		need {
			id
			serviceType {
				code
				name {
					en
					sw
				}
			}
		}
		serviceAtLocation {
			id
			organization {
				id
				name
			}
		}
	}
`)

/** More rows than this are easier found by a word than by reading. */
const manyRows = 6

type Props = { refusals: readonly FragmentType<typeof RefusalRowRefusal>[]; outdone: readonly OutdoneRow[]; onWait?: OnWait | undefined }

/** Always there: everybody who offers a needed service and is in no route, with every rule, what would bring them in, or by what they are beaten. */
export function NotOffered({ refusals, outdone, onWait }: Props) {
	const { t, language } = useRoutingWords()
	const [wanted, setWanted] = useState('')
	const sought = useDeferredValue(wanted).trim().toLocaleLowerCase(language)
	const all = refusals.map((refusal) => readFragment(RefusalRowRefusal, refusal))
	const rows = all.filter((row) => matches(row, sought, t, language))
	const beaten = outdone.filter(({ name, need }) => `${name} ${localized(need, language)}`.toLocaleLowerCase(language).includes(sought))
	const leftOut = rows.filter((row) => row.leftOut)
	const groups = codesOf(gates)
		.map((gate) => [gate, rows.filter((row) => !row.leftOut && firstGate(row) === gate)] as const)
		.filter(([, group]) => group.length > 0)
	const count = all.length + outdone.length
	return (
		<section className="sheet stack stack-tight" aria-labelledby="not-offered">
			<h2 id="not-offered">{t('refused', { count })}</h2>
			{count === 0 && <p>{t('refused.none')}</p>}
			{count > manyRows && (
				<TextField name="refused-filter" type="search" label={t('refused.filter')} value={wanted} onChange={(event) => setWanted(event.target.value)} />
			)}
			{sought !== '' && (
				<p role="status" className="small">
					{t('refused.found', { count: rows.length + beaten.length })}
				</p>
			)}
			{leftOut.length > 0 && (
				<Disclosure label={`${t('refused.leftOut')} (${leftOut.length})`}>
					<Rows rows={leftOut} gate={undefined} onWait={undefined} />
				</Disclosure>
			)}
			{groups.map(([gate, group]) => (
				<Disclosure key={gate} label={`${t(gates[gate].refused)} (${group.length})`} open={sought !== ''}>
					<Rows rows={group} gate={gate} onWait={onWait} />
				</Disclosure>
			))}
			{beaten.length > 0 && <Outdone rows={beaten} open={sought !== ''} />}
		</section>
	)
}

type RowsProps = { rows: readonly RefusalRowFragment[]; gate: GateCode | undefined; onWait: OnWait | undefined }

function Rows({ rows, gate, onWait }: RowsProps) {
	return (
		<ul className="stack stack-tight">
			{rows.map((row) => (
				<Refused key={`${row.need.id} ${row.serviceAtLocation.id}`} row={row} gate={gate} onWait={onWait} />
			))}
		</ul>
	)
}

function Refused({ row, gate, onWait }: { row: RefusalRowFragment; gate: GateCode | undefined; onWait: OnWait | undefined }) {
	const { t, language } = useRoutingWords()
	const others = row.codes.filter((code) => code !== gate)
	return (
		<li>
			<strong>{row.serviceAtLocation.organization.name}</strong>{' '}
			<span className="quiet">{localized(row.need.serviceType.name, language)}</span>
			{others.length > 0 && <p className="small">{t('refused.also', { gates: listOf(others, 'refused', t, language) })}</p>}
			{row.opening ? <Opening of={row.opening} /> : <Closed row={row} />}
			{onWait && <WaitButton row={row} onWait={onWait} />}
		</li>
	)
}

function Closed({ row }: { row: RefusalRowFragment }) {
	const { t } = useRoutingWords()
	const why = row.codes.includes('SAFETY') ? 'gate.SAFETY.never' : row.codes.length === 0 ? 'refused.leftOut.only' : 'refused.nothingHelps'
	return <p className="small quiet">{t(why)}</p>
}

function matches(row: RefusalRowFragment, sought: string, t: TranslateRouting, language: Language): boolean {
	if (sought === '') return true
	const said = [row.serviceAtLocation.organization.name, localized(row.need.serviceType.name, language), ...row.codes.map((code) => t(gates[code].refused))]
	return said.join(' ').toLocaleLowerCase(language).includes(sought)
}

/** Gates as words in one line: "a and b". */
export function listOf(codes: readonly GateCode[], side: 'refused' | 'open', t: TranslateRouting, language: Language): string {
	const words = codes.map((code) => t(gates[code][side]))
	return new Intl.ListFormat(language, { type: 'conjunction' }).format(words)
}

function firstGate(row: RefusalRowFragment): GateCode | undefined {
	return codesOf(gates).find((gate) => row.codes.includes(gate))
}
