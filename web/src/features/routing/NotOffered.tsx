import { graphql, readFragment, type FragmentType } from '../../gql'
import type { GateCode, RefusalRowFragment } from '../../gql/graphql'
import { codesOf } from '../../i18n/codes'
import { useRoutingWords, type TranslateRouting } from '../../i18n/routingWords'
import { localized, type Language } from '../../i18n/words'
import { Disclosure } from '../../ui/Disclosure'
import { gates } from './routingCodes'

export const RefusalRowRefusal = graphql(`
	fragment RefusalRow on Refusal {
		codes
		flip
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
			service {
				id
				organization {
					id
					name
				}
			}
		}
	}
`)

/** Always there: everybody who offers a needed service and was left out, with every rule and what would bring them in. */
export function NotOffered({ refusals }: { refusals: readonly FragmentType<typeof RefusalRowRefusal>[] }) {
	const { t } = useRoutingWords()
	const rows = refusals.map((refusal) => readFragment(RefusalRowRefusal, refusal))
	const groups = codesOf(gates)
		.map((gate) => [gate, rows.filter((row) => firstGate(row) === gate)] as const)
		.filter(([, group]) => group.length > 0)
	return (
		<section className="sheet stack stack-tight" aria-labelledby="not-offered">
			<h2 id="not-offered">{t('refused', { count: rows.length })}</h2>
			{rows.length === 0 && <p>{t('refused.none')}</p>}
			{groups.map(([gate, group]) => (
				<Disclosure key={gate} label={`${t(gates[gate].refused)} (${group.length})`}>
					<ul className="stack stack-tight">
						{group.map((row) => (
							<Refused key={`${row.need.id} ${row.serviceAtLocation.id}`} row={row} gate={gate} />
						))}
					</ul>
				</Disclosure>
			))}
		</section>
	)
}

function Refused({ row, gate }: { row: RefusalRowFragment; gate: GateCode }) {
	const { t, language } = useRoutingWords()
	const others = row.codes.filter((code) => code !== gate)
	return (
		<li>
			<strong>{row.serviceAtLocation.service.organization.name}</strong>{' '}
			<span className="quiet">{localized(row.need.serviceType.name, language)}</span>
			{others.length > 0 && <p className="small">{t('refused.also', { gates: listOf(others, 'refused', t, language) })}</p>}
			<p className="small quiet">
				{row.flip.length === 0 ? t('gate.SAFETY.never') : t('refused.flip', { choices: listOf(row.flip, 'open', t, language) })}
			</p>
		</li>
	)
}

/** Gates as words in one line: "a and b". */
export function listOf(codes: readonly GateCode[], side: 'refused' | 'open', t: TranslateRouting, language: Language): string {
	const words = codes.map((code) => t(gates[code][side]))
	return new Intl.ListFormat(language, { type: 'conjunction' }).format(words)
}

function firstGate(row: RefusalRowFragment): GateCode | undefined {
	return codesOf(gates).find((gate) => row.codes.includes(gate))
}
