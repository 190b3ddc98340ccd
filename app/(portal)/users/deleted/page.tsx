export { default, generateMetadata } from '../../customers/[id]/users/deleted/page'
