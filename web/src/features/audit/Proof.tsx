import { useEffect, useState } from 'react'
import { graphql } from '../../gql'
import type { AuditProofQuery } from '../../gql/graphql'
import { useAuditWords } from '../../i18n/auditWords'
import { fullMoment } from '../../i18n/moments'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Banner } from '../../ui/Banner'
import { Facts } from '../../ui/Facts'
import { isIncluded } from './proof'
import './audit.css'

const ProofQuery = graphql(`
	query AuditProof($index: Int!) {
		auditLeaf(index: $index) {
			hash
			proof {
				path
				head {
					size
					root
					at
					key
				}
			}
		}
	}
`)

type Proved = NonNullable<AuditProofQuery['auditLeaf']>
type Way = NonNullable<Proved['proof']>

/** That one entry is under the newest signed head, worked out here and not only told. */
export function Proof({ index }: { index: number }) {
	const { say } = useAuditWords()
	const answer = useLiveQuery({ query: ProofQuery, variables: { index }, requestPolicy: 'network-only' })
	return (
		<Answer of={answer} rows={1}>
			{({ auditLeaf }) => (auditLeaf?.proof ? <Checked index={index} hash={auditLeaf.hash} way={auditLeaf.proof} /> : <p>{say('audit.proof.soon')}</p>)}
		</Answer>
	)
}

function Checked({ index, hash, way }: { index: number; hash: string; way: Way }) {
	const { say, language } = useAuditWords()
	const [good, setGood] = useState<boolean>()
	useEffect(() => {
		let wanted = true
		void isIncluded({ hash, index, size: way.head.size, path: way.path, root: way.head.root }).then((outcome) => wanted && setGood(outcome))
		return () => {
			wanted = false
		}
	}, [hash, index, way])
	const time = fullMoment(way.head.at, language)
	return (
		<>
			{good !== undefined && <Banner tone={good ? 'ok' : 'over'} live title={say(good ? 'audit.proof.good' : 'audit.proof.bad', { time })} />}
			<div className="audit-hashes">
				<Facts
					label={say('audit.proof')}
					rows={[
						[say('audit.proof.hash'), hash],
						[say('audit.proof.path'), way.path.join(' ')],
						[say('audit.proof.root'), way.head.root],
					]}
				/>
			</div>
		</>
	)
}
