export { default, generateMetadata } from '../../customers/[id]/users/licenses/page'
