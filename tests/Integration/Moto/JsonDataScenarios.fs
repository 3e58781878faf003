namespace FunctionalAws.Integration.Tests

/// Services that speak AWS JSON and keep or look into data.
[<RequireQualifiedAccess>]
module JsonDataScenarios =

    let all: Scenario list = [
        service "dynamodb" [
            call
                "CreateTable"
                "{'TableName':'$name','BillingMode':'PAY_PER_REQUEST','AttributeDefinitions':[{'AttributeName':'id','AttributeType':'S'}],'KeySchema':[{'AttributeName':'id','KeyType':'HASH'}]}"
            waits "TableExists" "{'TableName':'$name'}"
            finds "ListTables" "{'Limit':1}" "@ == '$name'"
            call "PutItem" "{'TableName':'$name','Item':{'id':{'S':'1'},'n':{'N':'12.50'}}}"
            call "PutItem" "{'TableName':'$name','Item':{'id':{'S':'2'},'b':{'BOOL':true}}}"
            sees "GetItem" "{'TableName':'$name','Key':{'id':{'S':'1'}}}" "Item.n.N == '12.50'"
            finds "Scan" "{'TableName':'$name','Limit':1}" "id.S == '2'"
            call "DeleteItem" "{'TableName':'$name','Key':{'id':{'S':'1'}}}"
            misses "Scan" "{'TableName':'$name'}" "id.S == '1'"
            call "DeleteTable" "{'TableName':'$name'}"
            waits "TableNotExists" "{'TableName':'$name'}"
            fails "DescribeTable" "{'TableName':'$name'}" "ResourceNotFoundException"
        ]
        service "sqs" [
            make "CreateQueue" "{'QueueName':'$name'}" [ "url", "QueueUrl" ]
            finds "ListQueues" "{}" "@ == '$url'"
            call "SendMessage" "{'QueueUrl':'$url','MessageBody':'grüße'}"
            sees "ReceiveMessage" "{'QueueUrl':'$url'}" "Messages[0].Body == 'grüße'"
            call "DeleteQueue" "{'QueueUrl':'$url'}"
            fails "GetQueueUrl" "{'QueueName':'$name'}" "AWS.SimpleQueueService.NonExistentQueue"
        ]
        service "kinesis" [
            call "CreateStream" "{'StreamName':'$name','ShardCount':1}"
            waits "StreamExists" "{'StreamName':'$name'}"
            finds "ListStreams" "{}" "@ == '$name'"
            make "PutRecord" "{'StreamName':'$name','PartitionKey':'a','Data':'AAEC'}" [ "shard", "ShardId" ]
            make "GetShardIterator" "{'StreamName':'$name','ShardId':'$shard','ShardIteratorType':'TRIM_HORIZON'}" [
                "iterator", "ShardIterator"
            ]
            sees "GetRecords" "{'ShardIterator':'$iterator'}" "Records[0].PartitionKey == 'a'"
            call "DeleteStream" "{'StreamName':'$name'}"
            waits "StreamNotExists" "{'StreamName':'$name'}"
            fails "DescribeStreamSummary" "{'StreamName':'$name'}" "ResourceNotFoundException"
        ]
        service "firehose" [
            call
                "CreateDeliveryStream"
                "{'DeliveryStreamName':'$name','S3DestinationConfiguration':{'RoleARN':'arn:aws:iam::123456789012:role/r','BucketARN':'arn:aws:s3:::b'}}"
            sees
                "DescribeDeliveryStream"
                "{'DeliveryStreamName':'$name'}"
                "DeliveryStreamDescription.DeliveryStreamName == '$name'"
            sees "ListDeliveryStreams" "{}" "contains(DeliveryStreamNames, '$name')"
            call "DeleteDeliveryStream" "{'DeliveryStreamName':'$name'}"
            fails "DescribeDeliveryStream" "{'DeliveryStreamName':'$name'}" "ResourceNotFoundException"
        ]
        service "athena" [
            call "CreateWorkGroup" "{'Name':'$name'}"
            sees "GetWorkGroup" "{'WorkGroup':'$name'}" "WorkGroup.Name == '$name'"
            sees "ListWorkGroups" "{}" "contains(WorkGroups[].Name, '$name')"
            call "DeleteWorkGroup" "{'WorkGroup':'$name'}"
            sees "ListWorkGroups" "{}" "!contains(WorkGroups[].Name, '$name')"
        ]
        service "glue" [
            call "CreateDatabase" "{'DatabaseInput':{'Name':'$name'}}"
            sees "GetDatabase" "{'Name':'$name'}" "Database.Name == '$name'"
            finds "GetDatabases" "{}" "Name == '$name'"
            call "DeleteDatabase" "{'Name':'$name'}"
            fails "GetDatabase" "{'Name':'$name'}" "EntityNotFoundException"
        ]
        service "timestream-write" [
            call "CreateDatabase" "{'DatabaseName':'$name'}"
            sees "DescribeDatabase" "{'DatabaseName':'$name'}" "Database.DatabaseName == '$name'"
            sees "ListDatabases" "{}" "contains(Databases[].DatabaseName, '$name')"
            call "DeleteDatabase" "{'DatabaseName':'$name'}"
            fails "DescribeDatabase" "{'DatabaseName':'$name'}" "ResourceNotFoundException"
        ]
        service "dax" [
            call
                "CreateCluster"
                "{'ClusterName':'$word','NodeType':'dax.t3.small','ReplicationFactor':1,'IamRoleArn':'arn:aws:iam::123456789012:role/dax'}"
            finds "DescribeClusters" "{}" "ClusterName == '$word'"
            call "DeleteCluster" "{'ClusterName':'$word'}"
        ]
        service "memorydb" [
            call "CreateCluster" "{'ClusterName':'$name','NodeType':'db.t4g.small','ACLName':'open-access'}"
            finds "DescribeClusters" "{}" "Name == '$name'"
            call "DeleteCluster" "{'ClusterName':'$name'}"
            fails "DescribeClusters" "{'ClusterName':'$name'}" "ClusterNotFoundFault"
        ]
        service "redshift-data" [
            make "ExecuteStatement" "{'Sql':'select 1','Database':'d','ClusterIdentifier':'c'}" [ "id", "Id" ]
            sees "DescribeStatement" "{'Id':'$id'}" "QueryString == 'select 1'"
            fails "DescribeStatement" "{'Id':'00000000-0000-0000-0000-000000000000'}" "ResourceNotFoundException"
        ]
        service "dms" [
            call
                "CreateReplicationInstance"
                "{'ReplicationInstanceIdentifier':'$name','ReplicationInstanceClass':'dms.t2.micro'}"
            finds "DescribeReplicationInstances" "{}" "ReplicationInstanceIdentifier == '$name'"
        ]
        service "datasync" [
            make
                "CreateLocationSmb"
                "{'ServerHostname':'host','Subdirectory':'/s','User':'u','Password':'p','AgentArns':['arn:aws:datasync:us-east-1:123456789012:agent/agent-0123456789abcdef0']}"
                [ "arn", "LocationArn" ]
            finds "ListLocations" "{}" "LocationArn == '$arn'"
            call "DeleteLocation" "{'LocationArn':'$arn'}"
            misses "ListLocations" "{}" "LocationArn == '$arn'"
        ]
        service "emr" [
            make
                "RunJobFlow"
                "{'Name':'$name','Instances':{'MasterInstanceType':'m5.large','SlaveInstanceType':'m5.large','InstanceCount':2,'KeepJobFlowAliveWhenNoSteps':true},'JobFlowRole':'r','ServiceRole':'s'}"
                [ "id", "JobFlowId" ]
            sees "DescribeCluster" "{'ClusterId':'$id'}" "Cluster.Name == '$name'"
            finds "ListClusters" "{}" "Id == '$id'"
            call "TerminateJobFlows" "{'JobFlowIds':['$id']}"
        ]
        service "fsx" [
            make
                "CreateFileSystem"
                "{'FileSystemType':'LUSTRE','StorageCapacity':1200,'SubnetIds':['subnet-0123456789abcdef0']}"
                [ "id", "FileSystem.FileSystemId" ]
            finds "DescribeFileSystems" "{}" "FileSystemId == '$id'"
            call "DeleteFileSystem" "{'FileSystemId':'$id'}"
            misses "DescribeFileSystems" "{}" "FileSystemId == '$id'"
        ]
        service "sagemaker" [
            make "CreateModel" "{'ModelName':'$name','ExecutionRoleArn':'arn:aws:iam::123456789012:role/sagemaker'}" [
                "arn", "ModelArn"
            ]
            sees "DescribeModel" "{'ModelName':'$name'}" "ModelArn == '$arn'"
            finds "ListModels" "{}" "ModelName == '$name'"
            call "DeleteModel" "{'ModelName':'$name'}"
            misses "ListModels" "{}" "ModelName == '$name'"
        ]
        service "kinesisanalyticsv2" [
            call
                "CreateApplication"
                "{'ApplicationName':'$name','RuntimeEnvironment':'FLINK-1_18','ServiceExecutionRole':'arn:aws:iam::123456789012:role/flink'}"
            sees
                "DescribeApplication"
                "{'ApplicationName':'$name'}"
                "ApplicationDetail.RuntimeEnvironment == 'FLINK-1_18'"
            sees "ListApplications" "{}" "contains(ApplicationSummaries[].ApplicationName, '$name')"
        ]
        service "databrew" [
            call "CreateRecipe" "{'Name':'$name','Steps':[]}"
            finds "ListRecipes" "{'RecipeVersion':'LATEST_WORKING'}" "Name == '$name'"
        ]
        service "transcribe" [
            call "CreateVocabulary" "{'VocabularyName':'$name','LanguageCode':'en-US','Phrases':['a']}"
            sees "GetVocabulary" "{'VocabularyName':'$name'}" "VocabularyName == '$name'"
            sees "ListVocabularies" "{}" "contains(Vocabularies[].VocabularyName, '$name')"
            call "DeleteVocabulary" "{'VocabularyName':'$name'}"
            fails "GetVocabulary" "{'VocabularyName':'$name'}" "BadRequestException"
        ]
        service "comprehend" [
            make
                "CreateEntityRecognizer"
                "{'RecognizerName':'$name','DataAccessRoleArn':'arn:aws:iam::123456789012:role/c','LanguageCode':'en','InputDataConfig':{'EntityTypes':[{'Type':'T'}],'Documents':{'S3Uri':'s3://bucket/d'},'EntityList':{'S3Uri':'s3://bucket/e'}}}"
                [ "arn", "EntityRecognizerArn" ]
            finds "ListEntityRecognizers" "{}" "EntityRecognizerArn == '$arn'"
            call "DeleteEntityRecognizer" "{'EntityRecognizerArn':'$arn'}"
            fails "DescribeEntityRecognizer" "{'EntityRecognizerArn':'$arn'}" "ResourceNotFoundException"
        ]
        service "forecast" [
            make "CreateDatasetGroup" "{'DatasetGroupName':'$word','Domain':'RETAIL'}" [ "arn", "DatasetGroupArn" ]
            sees "DescribeDatasetGroup" "{'DatasetGroupArn':'$arn'}" "DatasetGroupName == '$word'"
            finds "ListDatasetGroups" "{}" "DatasetGroupArn == '$arn'"
            call "DeleteDatasetGroup" "{'DatasetGroupArn':'$arn'}"
            fails "DescribeDatasetGroup" "{'DatasetGroupArn':'$arn'}" "ResourceNotFoundException"
        ]
        service "personalize" [
            make "CreateSchema" "{'name':'$name','schema':'{}'}" [ "arn", "schemaArn" ]
            sees "DescribeSchema" "{'schemaArn':'$arn'}" "schema.name == '$name'"
            finds "ListSchemas" "{}" "schemaArn == '$arn'"
            call "DeleteSchema" "{'schemaArn':'$arn'}"
            fails "DescribeSchema" "{'schemaArn':'$arn'}" "ResourceNotFoundException"
        ]
        service "rekognition" [
            make "StartTextDetection" "{'Video':{'S3Object':{'Bucket':'bucket','Name':'v'}}}" [ "id", "JobId" ]
            sees "GetTextDetection" "{'JobId':'$id'}" "JobStatus == 'SUCCEEDED'"
        ]
        service "textract" [
            fails "GetDocumentTextDetection" "{'JobId':'$word'}" "InvalidJobIdException"
            make "StartDocumentTextDetection" "{'DocumentLocation':{'S3Object':{'Bucket':'bucket','Name':'d'}}}" [
                "id", "JobId"
            ]
        ]
    ]
